import { removeView } from '#db/commands/remove-view.ts'
import { saveView } from '#db/commands/save-view.ts'
import { savedViews, viewsByIds } from '#db/queries/views.ts'
import type { Resolvers } from '#graphql/generated/resolvers.ts'
import { globalId, nobody, uuidOf } from '#graphql/global-id.ts'

export const view: Resolvers = {
  Query: {
    savedViews: (_root, { list }, context) => context.ask(tx => savedViews(tx, list)),
  },
  Mutation: {
    saveView: (_root, { input }, context) => context.command({ verb: 'saveView', input }, tx => saveView(tx, input)),
    removeView: (_root, { input }, context) =>
      context.command({ verb: 'removeView', input }, tx =>
        removeView(tx, { id: uuidOf('SavedView', input.id) ?? nobody }),
      ),
  },
  ViewSaved: {
    async view({ viewId }, _args, context) {
      const [row] = await context.ask(tx => viewsByIds(tx, [viewId]))
      if (!row) throw new Error('the view that was just saved is not visible to the one who saved it')
      return row
    },
  },
  ViewRemoved: { viewId: ({ viewId }) => globalId('SavedView', viewId) },
  SavedView: { id: ({ id }) => globalId('SavedView', id) },
}

import type { Role } from '#domain/actor.ts'
import type { Language } from './say.ts'

const words: Readonly<Record<Language, Readonly<Record<Role, string>>>> = {
  da: {
    SCHOOL_USER: 'Skolebruger',
    SCHOOL_ADMIN: 'Skoleadministrator',
    SUPPLIER_AGENT: 'Supportmedarbejder',
    SUPPLIER_ADMIN: 'Leverandøradministrator',
    AUB_AGENT: 'Kundeservice',
    AUB_CHANGE_MANAGER: 'Change manager',
    SITUATION_MANAGER: 'Situation Manager',
    ATP_SERVICE_DESK: 'ATP Servicedesk',
    AUB_ADMIN: 'AUB-administrator',
    AUDITOR: 'Revisor',
    INTEGRATION: 'Integration',
  },
  en: {
    SCHOOL_USER: 'School user',
    SCHOOL_ADMIN: 'School administrator',
    SUPPLIER_AGENT: 'Support agent',
    SUPPLIER_ADMIN: 'Supplier administrator',
    AUB_AGENT: 'Customer service',
    AUB_CHANGE_MANAGER: 'Change manager',
    SITUATION_MANAGER: 'Situation Manager',
    ATP_SERVICE_DESK: 'ATP service desk',
    AUB_ADMIN: 'AUB administrator',
    AUDITOR: 'Auditor',
    INTEGRATION: 'Integration',
  },
}

/** Roles as a mail names them. */
export const sayRoles = (roles: readonly Role[], language: Language): string =>
  roles.map(role => words[language][role]).join(', ')

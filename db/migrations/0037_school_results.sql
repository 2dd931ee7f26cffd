ALTER TABLE "school_outcome" DROP CONSTRAINT "school_outcome_kind";--> statement-breakpoint
ALTER TABLE "incident" ADD COLUMN "report_mailed_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "school_outcome" ADD CONSTRAINT "school_outcome_kind" CHECK (outcome in ('AFFECTED', 'RESTORED', 'RESEND_DATA', 'NOT_AFFECTED'));
CREATE TABLE "case_reference" (
	"case_id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"system" text NOT NULL,
	"external_id" text NOT NULL,
	"link" text,
	"recorded_at" timestamp with time zone NOT NULL,
	"recorded_by_name" text NOT NULL,
	CONSTRAINT "case_reference_case_id_organisation_id_system_pk" PRIMARY KEY("case_id","organisation_id","system")
);
--> statement-breakpoint
ALTER TABLE "case_reference" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "interface_service" (
	"code" text PRIMARY KEY NOT NULL,
	"place" integer NOT NULL,
	"name_da" text NOT NULL,
	"name_en" text NOT NULL,
	"is_named" boolean NOT NULL,
	"is_on" boolean NOT NULL,
	"switched_at" timestamp with time zone,
	"switched_by_name" text
);
--> statement-breakpoint
CREATE TABLE "service_connection" (
	"school_id" uuid NOT NULL,
	"service" text NOT NULL,
	"status" text NOT NULL,
	"connected_since" date,
	"certificate_expires_on" date,
	"reminded_days" integer,
	"recorded_at" timestamp with time zone NOT NULL,
	"recorded_by_name" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "service_connection_school_id_service_pk" PRIMARY KEY("school_id","service"),
	CONSTRAINT "connection_service" CHECK (service in ('SCHOOL_STAY', 'BOARD_AND_LODGING')),
	CONSTRAINT "connection_status" CHECK (status in ('PLANNED', 'CONNECTED', 'CLOSED'))
);
--> statement-breakpoint
ALTER TABLE "service_connection" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "case_reference" ADD CONSTRAINT "case_reference_case_id_incident_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."incident"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_reference" ADD CONSTRAINT "case_reference_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "service_connection" ADD CONSTRAINT "service_connection_school_id_organisation_id_fk" FOREIGN KEY ("school_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "case_reference_external" ON "case_reference" USING btree ("organisation_id","system","external_id");--> statement-breakpoint
CREATE INDEX "connection_expiry" ON "service_connection" USING btree ("certificate_expires_on") WHERE status = 'CONNECTED';--> statement-breakpoint
CREATE POLICY "case_reference_owner" ON "case_reference" AS PERMISSIVE FOR ALL TO "desk_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "case_reference_worker" ON "case_reference" AS PERMISSIVE FOR ALL TO "desk_worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "case_reference_sweep" ON "case_reference" AS PERMISSIVE FOR ALL TO "desk_sweep" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "case_reference_desk_web_read" ON "case_reference" AS PERMISSIVE FOR SELECT TO "desk_web" USING ("case_reference"."organisation_id" = (select org()) and exists (select from case_party p where p.case_id = "case_reference"."case_id" and (p.reads_until is null or p.reads_until > (select app_clock()))));--> statement-breakpoint
CREATE POLICY "case_reference_desk_web_insert" ON "case_reference" AS PERMISSIVE FOR INSERT TO "desk_web" WITH CHECK ("case_reference"."organisation_id" = (select org()) and exists (select from case_party p where p.case_id = "case_reference"."case_id" and (p.writes_until is null or p.writes_until > (select app_clock()))));--> statement-breakpoint
CREATE POLICY "case_reference_desk_web_update" ON "case_reference" AS PERMISSIVE FOR UPDATE TO "desk_web" USING ("case_reference"."organisation_id" = (select org()) and exists (select from case_party p where p.case_id = "case_reference"."case_id" and (p.writes_until is null or p.writes_until > (select app_clock())))) WITH CHECK ("case_reference"."organisation_id" = (select org()) and exists (select from case_party p where p.case_id = "case_reference"."case_id" and (p.writes_until is null or p.writes_until > (select app_clock()))));--> statement-breakpoint
CREATE POLICY "case_reference_desk_aub_read" ON "case_reference" AS PERMISSIVE FOR SELECT TO "desk_aub" USING ("case_reference"."organisation_id" = (select org()) and exists (select from case_party p where p.case_id = "case_reference"."case_id" and (p.reads_until is null or p.reads_until > (select app_clock()))));--> statement-breakpoint
CREATE POLICY "case_reference_desk_aub_insert" ON "case_reference" AS PERMISSIVE FOR INSERT TO "desk_aub" WITH CHECK ("case_reference"."organisation_id" = (select org()) and exists (select from case_party p where p.case_id = "case_reference"."case_id" and (p.writes_until is null or p.writes_until > (select app_clock()))));--> statement-breakpoint
CREATE POLICY "case_reference_desk_aub_update" ON "case_reference" AS PERMISSIVE FOR UPDATE TO "desk_aub" USING ("case_reference"."organisation_id" = (select org()) and exists (select from case_party p where p.case_id = "case_reference"."case_id" and (p.writes_until is null or p.writes_until > (select app_clock())))) WITH CHECK ("case_reference"."organisation_id" = (select org()) and exists (select from case_party p where p.case_id = "case_reference"."case_id" and (p.writes_until is null or p.writes_until > (select app_clock()))));--> statement-breakpoint
CREATE POLICY "service_connection_owner" ON "service_connection" AS PERMISSIVE FOR ALL TO "desk_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "service_connection_worker" ON "service_connection" AS PERMISSIVE FOR ALL TO "desk_worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "service_connection_sweep" ON "service_connection" AS PERMISSIVE FOR ALL TO "desk_sweep" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "service_connection_web" ON "service_connection" AS PERMISSIVE FOR ALL TO "desk_web" USING (("service_connection"."school_id" = (select org()) or exists (select from supplier_assignment a
      where a.school_id = "service_connection"."school_id" and a.service = "service_connection"."service" and a.supplier_id = (select org()) and a.from_on <= (app_clock() at time zone 'Europe/Copenhagen')::date and (a.to_on is null or a.to_on >= (app_clock() at time zone 'Europe/Copenhagen')::date)))) WITH CHECK (("service_connection"."school_id" = (select org()) or exists (select from supplier_assignment a
      where a.school_id = "service_connection"."school_id" and a.service = "service_connection"."service" and a.supplier_id = (select org()) and a.from_on <= (app_clock() at time zone 'Europe/Copenhagen')::date and (a.to_on is null or a.to_on >= (app_clock() at time zone 'Europe/Copenhagen')::date))));--> statement-breakpoint
CREATE POLICY "service_connection_aub" ON "service_connection" AS PERMISSIVE FOR ALL TO "desk_aub" USING ((select org()) is not null) WITH CHECK ((select org()) is not null);
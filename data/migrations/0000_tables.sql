CREATE TABLE `authorities` (
	`slug` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`short_name` text NOT NULL,
	`type` text NOT NULL,
	`region` text,
	`gss_code` text,
	`start_date` text,
	`end_date` text,
	`successor_slugs` text NOT NULL,
	`aliases` text NOT NULL,
	`population` integer,
	`population_year` integer,
	`responsibilities` text
);
--> statement-breakpoint
CREATE TABLE `citations` (
	`decision_id` integer NOT NULL,
	`n` integer NOT NULL,
	`kind` text NOT NULL,
	`title` text NOT NULL,
	`provision` text,
	`boilerplate` integer NOT NULL,
	`url` text,
	`paragraph` text NOT NULL,
	`start` integer NOT NULL,
	`end` integer NOT NULL,
	PRIMARY KEY(`decision_id`, `n`),
	FOREIGN KEY (`decision_id`) REFERENCES `decisions`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `citations_title` ON `citations` (`title`);--> statement-breakpoint
CREATE TABLE `corrections` (
	`decision_id` integer NOT NULL,
	`n` integer NOT NULL,
	`field` text NOT NULL,
	`paragraph` text NOT NULL,
	`words` text NOT NULL,
	`value` text NOT NULL,
	`was` text NOT NULL,
	`reason` text NOT NULL,
	PRIMARY KEY(`decision_id`, `n`),
	FOREIGN KEY (`decision_id`) REFERENCES `decisions`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `crawl_months` (
	`scope` text NOT NULL,
	`month` text NOT NULL,
	`items` integer NOT NULL,
	`completed_at` text NOT NULL,
	PRIMARY KEY(`scope`, `month`)
);
--> statement-breakpoint
CREATE TABLE `crawl_pages` (
	`url` text PRIMARY KEY NOT NULL,
	`status` integer NOT NULL,
	`etag` text,
	`last_modified` text,
	`fetched_at` text NOT NULL,
	`run` integer NOT NULL,
	`slug` text
);
--> statement-breakpoint
CREATE TABLE `decisions` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`slug` text NOT NULL,
	`base_slug` text NOT NULL,
	`ref` text NOT NULL,
	`case_id` text NOT NULL,
	`kind` text NOT NULL,
	`body_slug` text NOT NULL,
	`body_name` text,
	`body_known` integer NOT NULL,
	`body_type` text NOT NULL,
	`region` text,
	`category_slug` text,
	`category_name` text,
	`subcategory_slug` text,
	`subcategory_name` text,
	`outcome` text NOT NULL,
	`outcome_printed` text,
	`outcome_inferred` integer NOT NULL,
	`investigated` integer,
	`decided_on` text,
	`total_pence` integer,
	`symbolic_pence` integer NOT NULL,
	`loss_of_service_pence` integer NOT NULL,
	`quantifiable_pence` integer NOT NULL,
	`waived_pence` integer NOT NULL,
	`own_pence` integer,
	`award_open_ended` integer NOT NULL,
	`award_checks` text NOT NULL,
	`summary` text NOT NULL,
	`shape` text NOT NULL,
	`copy_rank` integer NOT NULL,
	`official_url` text,
	`official_built` integer NOT NULL,
	`retrieved_on` text,
	`parser` text NOT NULL,
	`words_hash` text NOT NULL,
	`content_hash` text NOT NULL,
	`row_hash` text NOT NULL,
	`added_seq` integer NOT NULL,
	`added_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`version` integer NOT NULL,
	`withdrawn_on` text,
	`withdrawn_kept` integer DEFAULT false NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `decisions_slug` ON `decisions` (`slug`);--> statement-breakpoint
CREATE INDEX `decisions_base_slug` ON `decisions` (`base_slug`);--> statement-breakpoint
CREATE INDEX `decisions_ref` ON `decisions` (`ref`,`body_slug`);--> statement-breakpoint
CREATE INDEX `decisions_official` ON `decisions` (`official_url`);--> statement-breakpoint
CREATE INDEX `decisions_case` ON `decisions` (`case_id`);--> statement-breakpoint
CREATE INDEX `decisions_body` ON `decisions` (`body_slug`,`decided_on`);--> statement-breakpoint
CREATE INDEX `decisions_decided` ON `decisions` (`decided_on`,`slug`);--> statement-breakpoint
CREATE UNIQUE INDEX `decisions_added` ON `decisions` (`added_seq`);--> statement-breakpoint
CREATE TABLE `faults` (
	`decision_id` integer NOT NULL,
	`id` text NOT NULL,
	`code` text NOT NULL,
	`concerns` text NOT NULL,
	`finding` text NOT NULL,
	`by` text NOT NULL,
	`injustice` text NOT NULL,
	`duration` text,
	`duration_inferred` integer NOT NULL,
	`prior_finding` integer NOT NULL,
	`events_from` text,
	`events_to` text,
	`paragraph` text NOT NULL,
	`start` integer NOT NULL,
	`end` integer NOT NULL,
	PRIMARY KEY(`decision_id`, `id`),
	FOREIGN KEY (`decision_id`) REFERENCES `decisions`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `injustices` (
	`decision_id` integer NOT NULL,
	`id` text NOT NULL,
	`head` text NOT NULL,
	`person` text NOT NULL,
	`faults` text NOT NULL,
	`paragraph` text NOT NULL,
	`start` integer NOT NULL,
	`end` integer NOT NULL,
	PRIMARY KEY(`decision_id`, `id`),
	FOREIGN KEY (`decision_id`) REFERENCES `decisions`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `meta` (
	`key` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `official_figures` (
	`body_slug` text NOT NULL,
	`body_name` text NOT NULL,
	`year` text NOT NULL,
	`upheld` integer,
	`not_upheld` integer,
	`closed` integer,
	`total` integer,
	`source` text NOT NULL,
	`sha256` text NOT NULL,
	`loaded_on` text NOT NULL,
	PRIMARY KEY(`body_slug`, `year`)
);
--> statement-breakpoint
CREATE TABLE `quarantine` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`run_id` integer NOT NULL,
	`uri` text NOT NULL,
	`sha256` text,
	`code` text NOT NULL,
	`message` text NOT NULL,
	FOREIGN KEY (`run_id`) REFERENCES `runs`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `records` (
	`decision_id` integer PRIMARY KEY NOT NULL,
	`record` text NOT NULL,
	FOREIGN KEY (`decision_id`) REFERENCES `decisions`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `remedies` (
	`decision_id` integer NOT NULL,
	`id` text NOT NULL,
	`kind` text NOT NULL,
	`class` text,
	`status` text NOT NULL,
	`counts` integer NOT NULL,
	`pence` integer,
	`value_pence` integer,
	`unit` text,
	`unit_of` text,
	`unit_pence` integer,
	`quantity` real,
	`min_pence` integer,
	`max_pence` integer,
	`conditional` integer NOT NULL,
	`open_ended` integer NOT NULL,
	`adequate` integer NOT NULL,
	`mixed` integer NOT NULL,
	`form` text,
	`when` text NOT NULL,
	`payer` text,
	`paid_to` text NOT NULL,
	`for` text NOT NULL,
	`persons` integer,
	`each` integer NOT NULL,
	`heads` text NOT NULL,
	`heads_inferred` integer NOT NULL,
	`faults` text NOT NULL,
	`concerns` text,
	`within` text,
	`working_days` integer NOT NULL,
	`due_on` text,
	`part_of` text,
	`paragraph` text NOT NULL,
	`start` integer NOT NULL,
	`end` integer NOT NULL,
	PRIMARY KEY(`decision_id`, `id`),
	FOREIGN KEY (`decision_id`) REFERENCES `decisions`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `runs` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`command` text NOT NULL,
	`started_at` text NOT NULL,
	`finished_at` text,
	`read` integer DEFAULT 0 NOT NULL,
	`added` integer DEFAULT 0 NOT NULL,
	`changed` integer DEFAULT 0 NOT NULL,
	`unchanged` integer DEFAULT 0 NOT NULL,
	`quarantined` integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE TABLE `sources` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`decision_id` integer NOT NULL,
	`uri` text NOT NULL,
	`sha256` text NOT NULL,
	`media_type` text NOT NULL,
	`bytes` integer NOT NULL,
	`shape` text NOT NULL,
	`retrieved_on` text,
	`current` integer NOT NULL,
	`raw` blob NOT NULL,
	FOREIGN KEY (`decision_id`) REFERENCES `decisions`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `sources_decision` ON `sources` (`decision_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `sources_sha` ON `sources` (`sha256`,`decision_id`);--> statement-breakpoint
CREATE TABLE `texts` (
	`decision_id` integer PRIMARY KEY NOT NULL,
	`body` blob NOT NULL,
	`layout` text NOT NULL,
	FOREIGN KEY (`decision_id`) REFERENCES `decisions`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `tombstones` (
	`slug` text PRIMARY KEY NOT NULL,
	`ref` text NOT NULL,
	`body_slug` text NOT NULL,
	`official_url` text,
	`withdrawn_at` text NOT NULL,
	`reason` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `versions` (
	`decision_id` integer NOT NULL,
	`number` integer NOT NULL,
	`words_hash` text NOT NULL,
	`source_id` integer,
	`seen_at` text NOT NULL,
	PRIMARY KEY(`decision_id`, `number`),
	FOREIGN KEY (`decision_id`) REFERENCES `decisions`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`source_id`) REFERENCES `sources`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `withheld` (
	`decision_id` integer PRIMARY KEY NOT NULL,
	`summary` text NOT NULL,
	`body` blob NOT NULL,
	`layout` text NOT NULL,
	FOREIGN KEY (`decision_id`) REFERENCES `decisions`(`id`) ON UPDATE no action ON DELETE cascade
);

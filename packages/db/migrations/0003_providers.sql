CREATE TABLE `connections` (
	`account_id` text NOT NULL,
	`kind` text NOT NULL,
	`provider` text NOT NULL,
	`settings` text NOT NULL,
	`connected_at_ms` integer NOT NULL,
	PRIMARY KEY(`account_id`, `kind`)
);
--> statement-breakpoint
CREATE TABLE `coupons` (
	`account_id` text NOT NULL,
	`id` text NOT NULL,
	`code` text NOT NULL,
	`code_key` text NOT NULL,
	`customer_id` text,
	`title` text NOT NULL,
	`benefit` text NOT NULL,
	`minimum_minor` integer,
	`minimum_currency` text,
	`starts_at_ms` integer,
	`ends_at_ms` integer,
	`terms` text,
	`is_redeemed` integer NOT NULL,
	`content_hash` text NOT NULL,
	`imported_at_ms` integer NOT NULL,
	PRIMARY KEY(`account_id`, `id`)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `coupons_account_code_idx` ON `coupons` (`account_id`,`code_key`);--> statement-breakpoint
CREATE INDEX `coupons_account_customer_ends_idx` ON `coupons` (`account_id`,`customer_id`,`is_redeemed`,`ends_at_ms`,`id`);--> statement-breakpoint
CREATE TABLE `handoff_settings` (
	`account_id` text PRIMARY KEY NOT NULL,
	`settings` text NOT NULL,
	`changed_at_ms` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `loyalty_members` (
	`account_id` text NOT NULL,
	`customer_id` text NOT NULL,
	`points` integer NOT NULL,
	`pending_points` integer NOT NULL,
	`tier_points` integer,
	`tier_until_ms` integer,
	`expiring_points` integer,
	`expiring_at_ms` integer,
	`content_hash` text NOT NULL,
	`imported_at_ms` integer NOT NULL,
	PRIMARY KEY(`account_id`, `customer_id`)
);
--> statement-breakpoint
CREATE TABLE `returns` (
	`account_id` text NOT NULL,
	`id` text NOT NULL,
	`name` text NOT NULL,
	`name_key` text NOT NULL,
	`customer_id` text NOT NULL,
	`order_name` text NOT NULL,
	`order_name_key` text NOT NULL,
	`status` text NOT NULL,
	`requested_at_ms` integer NOT NULL,
	`received_at_ms` integer,
	`refund_minor` integer,
	`refund_currency` text,
	`refunded_at_ms` integer,
	`lines` text NOT NULL,
	`content_hash` text NOT NULL,
	`imported_at_ms` integer NOT NULL,
	PRIMARY KEY(`account_id`, `id`)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `returns_account_name_idx` ON `returns` (`account_id`,`name_key`);--> statement-breakpoint
CREATE INDEX `returns_account_customer_requested_idx` ON `returns` (`account_id`,`customer_id`,`requested_at_ms`,`id`);--> statement-breakpoint
CREATE INDEX `returns_account_customer_order_idx` ON `returns` (`account_id`,`customer_id`,`order_name_key`);--> statement-breakpoint
CREATE TABLE `subscriptions` (
	`account_id` text NOT NULL,
	`id` text NOT NULL,
	`key` text NOT NULL,
	`customer_id` text NOT NULL,
	`title` text NOT NULL,
	`variant_title` text,
	`image_url` text,
	`status` text NOT NULL,
	`quantity` integer NOT NULL,
	`price_minor` integer NOT NULL,
	`currency` text NOT NULL,
	`interval_unit` text NOT NULL,
	`interval_count` integer NOT NULL,
	`next_at_ms` integer,
	`is_skippable` integer NOT NULL,
	`content_hash` text NOT NULL,
	`imported_at_ms` integer NOT NULL,
	PRIMARY KEY(`account_id`, `id`)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `subscriptions_account_key_idx` ON `subscriptions` (`account_id`,`key`);--> statement-breakpoint
CREATE INDEX `subscriptions_account_customer_idx` ON `subscriptions` (`account_id`,`customer_id`);--> statement-breakpoint
ALTER TABLE `accounts` ADD `orders_url` text;
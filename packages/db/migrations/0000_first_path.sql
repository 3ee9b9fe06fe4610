CREATE TABLE `account_keys` (
	`account_id` text NOT NULL,
	`id` text NOT NULL,
	`key_hash` text NOT NULL,
	`created_at_ms` integer NOT NULL,
	`revoked_at_ms` integer,
	PRIMARY KEY(`account_id`, `id`)
);
--> statement-breakpoint
CREATE INDEX `account_keys_account_created_idx` ON `account_keys` (`account_id`,`created_at_ms`);--> statement-breakpoint
CREATE UNIQUE INDEX `account_keys_hash_idx` ON `account_keys` (`key_hash`);--> statement-breakpoint
CREATE TABLE `account_origins` (
	`account_id` text NOT NULL,
	`origin` text NOT NULL,
	PRIMARY KEY(`account_id`, `origin`)
);
--> statement-breakpoint
CREATE TABLE `accounts` (
	`account_id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`locale` text NOT NULL,
	`time_zone` text NOT NULL,
	`currency` text NOT NULL,
	`is_agent_on` integer NOT NULL,
	`active_channels` text NOT NULL,
	`greeting` text,
	`starter_questions` text,
	`created_at_ms` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `customers` (
	`account_id` text NOT NULL,
	`id` text NOT NULL,
	`email` text NOT NULL,
	`external_id` text,
	`first_name` text,
	`last_name` text,
	`phone` text,
	`locale` text,
	`accepts_email_marketing` integer NOT NULL,
	`accepts_sms_marketing` integer NOT NULL,
	`tags` text NOT NULL,
	`content_hash` text NOT NULL,
	`imported_at_ms` integer NOT NULL,
	PRIMARY KEY(`account_id`, `id`)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `customers_account_email_idx` ON `customers` (`account_id`,`email`);--> statement-breakpoint
CREATE UNIQUE INDEX `customers_account_external_idx` ON `customers` (`account_id`,`external_id`);--> statement-breakpoint
CREATE TABLE `dev_outbox` (
	`account_id` text NOT NULL,
	`id` text NOT NULL,
	`receiver` text NOT NULL,
	`subject` text NOT NULL,
	`text` text NOT NULL,
	`sent_at_ms` integer NOT NULL,
	PRIMARY KEY(`account_id`, `id`)
);
--> statement-breakpoint
CREATE INDEX `dev_outbox_account_sent_idx` ON `dev_outbox` (`account_id`,`sent_at_ms`);--> statement-breakpoint
CREATE TABLE `order_lines` (
	`account_id` text NOT NULL,
	`order_id` text NOT NULL,
	`id` text NOT NULL,
	`position` integer NOT NULL,
	`title` text NOT NULL,
	`variant_title` text,
	`sku` text,
	`quantity` integer NOT NULL,
	`fulfilled_quantity` integer NOT NULL,
	`removed_quantity` integer NOT NULL,
	`unit_price_minor` integer NOT NULL,
	PRIMARY KEY(`account_id`, `order_id`, `id`)
);
--> statement-breakpoint
CREATE TABLE `orders` (
	`account_id` text NOT NULL,
	`id` text NOT NULL,
	`customer_id` text NOT NULL,
	`name` text NOT NULL,
	`name_key` text NOT NULL,
	`currency` text NOT NULL,
	`financial_status` text NOT NULL,
	`subtotal_minor` integer NOT NULL,
	`shipping_minor` integer NOT NULL,
	`tax_minor` integer NOT NULL,
	`discount_minor` integer NOT NULL,
	`total_minor` integer NOT NULL,
	`placed_at_ms` integer NOT NULL,
	`cancelled_at_ms` integer,
	`is_on_hold` integer NOT NULL,
	`is_packing` integer NOT NULL,
	`shipping_name` text,
	`shipping_city` text,
	`shipping_country` text,
	`content_hash` text NOT NULL,
	`imported_at_ms` integer NOT NULL,
	PRIMARY KEY(`account_id`, `id`)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `orders_account_name_idx` ON `orders` (`account_id`,`name_key`);--> statement-breakpoint
CREATE INDEX `orders_account_customer_placed_idx` ON `orders` (`account_id`,`customer_id`,`placed_at_ms`,`id`);--> statement-breakpoint
CREATE TABLE `products` (
	`account_id` text NOT NULL,
	`id` text NOT NULL,
	`handle` text NOT NULL,
	`title` text NOT NULL,
	`description` text NOT NULL,
	`vendor` text,
	`product_type` text,
	`tags` text NOT NULL,
	`status` text NOT NULL,
	`currency` text,
	`image_url` text,
	`image_alt` text,
	`content_hash` text NOT NULL,
	`imported_at_ms` integer NOT NULL,
	PRIMARY KEY(`account_id`, `id`)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `products_account_handle_idx` ON `products` (`account_id`,`handle`);--> statement-breakpoint
CREATE TABLE `sessions` (
	`account_id` text NOT NULL,
	`id` text NOT NULL,
	`level` text NOT NULL,
	`customer_id` text,
	`renewal_hash` text NOT NULL,
	`created_at_ms` integer NOT NULL,
	`expires_at_ms` integer NOT NULL,
	PRIMARY KEY(`account_id`, `id`)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `sessions_account_renewal_idx` ON `sessions` (`account_id`,`renewal_hash`);--> statement-breakpoint
CREATE INDEX `sessions_account_customer_idx` ON `sessions` (`account_id`,`customer_id`);--> statement-breakpoint
CREATE INDEX `sessions_expires_idx` ON `sessions` (`expires_at_ms`);--> statement-breakpoint
CREATE TABLE `shipments` (
	`account_id` text NOT NULL,
	`order_id` text NOT NULL,
	`id` text NOT NULL,
	`position` integer NOT NULL,
	`status` text NOT NULL,
	`carrier` text,
	`tracking_number` text,
	`tracking_url` text,
	`shipped_at_ms` integer,
	`delivered_at_ms` integer,
	`expected_from_ms` integer,
	`expected_to_ms` integer,
	`lines` text NOT NULL,
	PRIMARY KEY(`account_id`, `order_id`, `id`)
);
--> statement-breakpoint
CREATE TABLE `thread_objects` (
	`account_id` text NOT NULL,
	`thread_id` text NOT NULL,
	`channel` text NOT NULL,
	`session_id` text NOT NULL,
	`customer_id` text,
	`created_at_ms` integer NOT NULL,
	PRIMARY KEY(`account_id`, `thread_id`)
);
--> statement-breakpoint
CREATE INDEX `thread_objects_account_session_idx` ON `thread_objects` (`account_id`,`session_id`);--> statement-breakpoint
CREATE INDEX `thread_objects_account_customer_idx` ON `thread_objects` (`account_id`,`customer_id`);--> statement-breakpoint
CREATE TABLE `ticket_events` (
	`account_id` text NOT NULL,
	`thread_id` text NOT NULL,
	`seq` integer NOT NULL,
	`at_ms` integer NOT NULL,
	`type` text NOT NULL,
	`event` text NOT NULL,
	PRIMARY KEY(`account_id`, `thread_id`, `seq`)
);
--> statement-breakpoint
CREATE TABLE `tickets` (
	`account_id` text NOT NULL,
	`id` text NOT NULL,
	`status` text NOT NULL,
	`conversation` text NOT NULL,
	`updated_at_ms` integer NOT NULL,
	`version` integer NOT NULL,
	`ticket` text NOT NULL,
	PRIMARY KEY(`account_id`, `id`)
);
--> statement-breakpoint
CREATE INDEX `tickets_account_updated_idx` ON `tickets` (`account_id`,`updated_at_ms`,`id`);--> statement-breakpoint
CREATE INDEX `tickets_account_status_updated_idx` ON `tickets` (`account_id`,`status`,`updated_at_ms`,`id`);--> statement-breakpoint
CREATE INDEX `tickets_account_conversation_updated_idx` ON `tickets` (`account_id`,`conversation`,`updated_at_ms`,`id`);--> statement-breakpoint
CREATE TABLE `variants` (
	`account_id` text NOT NULL,
	`product_id` text NOT NULL,
	`id` text NOT NULL,
	`position` integer NOT NULL,
	`sku` text,
	`options` text NOT NULL,
	`price_minor` integer NOT NULL,
	`compare_at_minor` integer,
	`stock` integer,
	`image_url` text,
	PRIMARY KEY(`account_id`, `product_id`, `id`)
);
--> statement-breakpoint
CREATE INDEX `variants_account_sku_idx` ON `variants` (`account_id`,`sku`);
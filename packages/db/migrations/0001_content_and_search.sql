CREATE TABLE `articles` (
	`account_id` text NOT NULL,
	`id` text NOT NULL,
	`key` text NOT NULL,
	`lang` text NOT NULL,
	`title` text NOT NULL,
	`body` text NOT NULL,
	`category` text NOT NULL,
	`status` text NOT NULL,
	`url` text,
	`changed_at_ms` integer NOT NULL,
	`content_hash` text NOT NULL,
	`imported_at_ms` integer NOT NULL,
	`index_state` text NOT NULL,
	`index_error` text,
	PRIMARY KEY(`account_id`, `id`)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `articles_account_key_idx` ON `articles` (`account_id`,`key`,`lang`);--> statement-breakpoint
CREATE INDEX `articles_account_status_idx` ON `articles` (`account_id`,`status`,`category`);--> statement-breakpoint
CREATE TABLE `content_conflicts` (
	`account_id` text NOT NULL,
	`id` text NOT NULL,
	`newer_article_id` text NOT NULL,
	`older_article_id` text NOT NULL,
	`newer_text` text NOT NULL,
	`older_text` text NOT NULL,
	`first_seen_at_ms` integer NOT NULL,
	`last_seen_at_ms` integer NOT NULL,
	`count` integer NOT NULL,
	PRIMARY KEY(`account_id`, `id`)
);
--> statement-breakpoint
CREATE INDEX `content_conflicts_account_seen_idx` ON `content_conflicts` (`account_id`,`last_seen_at_ms`);--> statement-breakpoint
CREATE TABLE `search_changes` (
	`account_id` text NOT NULL,
	`kind` text NOT NULL,
	`id` text NOT NULL,
	`change` text NOT NULL,
	PRIMARY KEY(`account_id`, `kind`, `id`)
);
--> statement-breakpoint
ALTER TABLE `accounts` ADD `product_url` text;--> statement-breakpoint
-- Products that are there already: the search reads them at its first chance.
INSERT INTO `search_changes` SELECT `account_id`, 'product', `id`, 'migration-' || `id` FROM `products`;

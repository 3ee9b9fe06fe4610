CREATE TABLE `identity_keys` (
	`account_id` text NOT NULL,
	`kid` text NOT NULL,
	`algorithm` text NOT NULL,
	`sealed_secret` text NOT NULL,
	`created_at_ms` integer NOT NULL,
	`revoked_at_ms` integer,
	PRIMARY KEY(`account_id`, `kid`)
);

create table "string" (
  "object" text not null,
  "class" text not null,
  "getClass" text,
  "hash_code" text,
  "hashCode" text,
  "to string" text,
  "wait" bigint,
  "notify" text,
  "equals" text,
  "public" text,
  "_" text,
  "__" text,
  "true" text,
  "record" text,
  "var" text,
  "yield" text
);
create table "object" (
  "source" text not null,
  "columns" text not null,
  "def" text not null,
  "as" text not null,
  "at" text not null,
  "width" integer not null,
  "read" text not null,
  "index" integer not null,
  "row" text not null,
  "value" text not null,
  "before" text not null,
  "column" text not null,
  "other" text not null,
  "path" text not null,
  "of" text not null,
  "null" text not null,
  "not_null" text not null,
  "steps" text not null,
  "this" text not null,
  "new_object" text not null,
  "v" text not null,
  "definition" text not null,
  "dev" text not null,
  "primary_key" integer primary key
);
create table "table" (
  id bigint primary key,
  "table" text not null,
  "table_key" text not null unique,
  "key" text not null unique,
  "list" text[]
);
create table "list" (
  id bigint primary key,
  def_id bigint not null references "table" (id),
  columns_id bigint not null references "table" (id),
  source_id bigint references "list" (id),
  as_id bigint unique references "list" (id),
  read_id bigint references "object" (primary_key),
  class_id bigint references "list" (id),
  "get_class_id" bigint references "list" (id)
);
create table "column" ("Column" text, "COLUMN" text, "column" text, "column2" text, "co lumn" text, "co-lumn" text);
create table "2fa" ("1st" text not null, "2nd" integer not null, "3.5" text);
create table "with space" ("a b" text, " " text, """" text, "$" text, "a$b" text, "\u002a/" text, "*/" text);
create table "quoted""name" ("it's" text not null, "back\slash" text not null, "per%cent" text not null, "{@code}" text);
create table sizes ("straße" text not null, "ÄRGER" text not null, "ıi" text not null, "İI" text not null, "日本" text, "номер" bigint);
create table "💥" ("💥" text not null, "💥💥" text);
create table users (id bigint primary key, name text not null, users text);
create table "USERS" (id bigint primary key, name text not null);
create table "Users" (id bigint primary key, name text not null);
create table "user" (id bigint primary key, name text not null);
create table new_users (id bigint primary key);
create table user_patches (id bigint primary key);
create table users_tables (id bigint primary key);
create table app_schema (id bigint primary key);
create table statuses (id bigint primary key);
create type status as enum ('a', 'A', 'b');
create type "Enum" as enum ('x');
create table holders (status status not null, kind "Enum" not null, holder text, holders text);
create table definitions (a text);
create table no_columns ();
create view "interface" as select 1 as "final", 'x' as "?column?";

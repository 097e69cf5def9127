create type post_status as enum ('draft', 'in review', 'published', '');
comment on type post_status is 'How far a post has come.';
create type mood as enum ('🙂', '🙁', 'so-so', 'So So', '2nd', 'type');
create type nothing as enum ();
create table every_type (
  id bigint generated always as identity primary key,
  a_boolean boolean not null,
  a_smallint smallint not null,
  an_integer integer not null,
  a_bigint bigint not null,
  a_decimal numeric(12, 2) not null,
  any_decimal numeric not null,
  a_real real not null,
  a_double double precision not null,
  a_char char(3) not null,
  a_varchar varchar(20) not null,
  a_text text not null,
  some_bytes bytea not null,
  a_date date not null,
  a_time time not null,
  a_timestamp timestamp not null,
  an_instant timestamptz not null,
  a_uuid uuid not null,
  a_json json not null,
  a_jsonb jsonb not null,
  a_status post_status not null default 'draft',
  some_texts text[] not null,
  some_numbers integer[] not null,
  some_moods mood[] not null,
  a_network inet not null,
  a_vector tsvector not null,
  an_interval interval not null,
  a_time_with_zone time with time zone not null,
  a_range daterange not null,
  some_ranges nummultirange not null,
  some_bits bit varying(8) not null,
  doubled integer generated always as (an_integer * 2) stored,
  shouted text not null default upper('a' || 'b')
);
create table every_nullable_type (
  a_boolean boolean,
  a_smallint smallint,
  an_integer integer,
  a_bigint bigint,
  a_decimal numeric(12, 2),
  a_real real,
  a_double double precision,
  a_text text,
  some_bytes bytea,
  a_date date,
  a_time time,
  a_timestamp timestamp,
  an_instant timestamptz,
  a_uuid uuid,
  a_jsonb jsonb,
  a_status post_status,
  some_texts text[],
  some_networks inet[],
  a_network inet,
  no_value nothing
);
comment on table every_type is 'Ends here: */ } and {@link nowhere} <b>&amp; @see \u002a\u002f
* * a second line
@param id is not a tag.';
comment on column every_type.a_text is '*/';
comment on column every_type.a_json is '$T {@code $L} "quoted" \ and $$';

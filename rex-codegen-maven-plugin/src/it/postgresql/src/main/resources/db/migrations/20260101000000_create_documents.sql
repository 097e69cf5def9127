--liquibase formatted sql

--changeset acme:documents
create type state as enum ('draft', 'done');
create table documents (
  id uuid primary key default gen_random_uuid(),
  state state not null default 'draft',
  labels text[] not null default '{}',
  body jsonb not null,
  search tsvector,
  changed timestamptz not null default current_timestamp
);
comment on table documents is 'What people write.';
create view drafts as select id, body from documents where state = 'draft';
--rollback drop view drafts;
--rollback drop table documents;
--rollback drop type state;

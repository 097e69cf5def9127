--liquibase formatted sql

--changeset rex:post_tags-sqlite dbms:sqlite
create table post_tags (
  post_id bigint not null constraint post_tags_post_id_fkey references posts (id) on delete cascade,
  tag_id bigint not null constraint post_tags_tag_id_fkey references tags (id) on delete cascade,
  constraint post_tags_pkey primary key (post_id, tag_id)
);
create index post_tags_tag_id_idx on post_tags (tag_id);
--rollback drop table post_tags;

--changeset rex:post_tags-postgresql dbms:postgresql
create table post_tags (
  post_id bigint not null constraint post_tags_post_id_fkey references posts (id) on delete cascade,
  tag_id bigint not null constraint post_tags_tag_id_fkey references tags (id) on delete cascade,
  constraint post_tags_pkey primary key (post_id, tag_id)
);
create index post_tags_tag_id_idx on post_tags (tag_id);
--rollback drop table post_tags;

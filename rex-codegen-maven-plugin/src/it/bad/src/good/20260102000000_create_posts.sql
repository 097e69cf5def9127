--liquibase formatted sql

--changeset acme:posts
create table posts (
  id integer primary key
);
create index posts_idx on posts (id);
--rollback drop table posts;

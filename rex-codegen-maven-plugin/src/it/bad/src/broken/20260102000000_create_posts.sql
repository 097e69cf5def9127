--liquibase formatted sql

--changeset acme:posts
create table posts (
  id integer primary key
);
creat index posts_idx on posts (id);
--rollback drop table posts;

--liquibase formatted sql

--changeset acme:posts
create table posts (
  id integer primary key,
  title varchar(100) not null
);
--rollback drop table posts;

--liquibase formatted sql

--changeset acme:posts
create table posts (
  id integer primary key,
  title varchar(200) not null
);
--rollback drop table posts;

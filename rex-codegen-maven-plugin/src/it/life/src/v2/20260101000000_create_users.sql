--liquibase formatted sql

--changeset acme:users
create table users (
  id integer primary key,
  name varchar(100) not null,
  age integer not null,
  email varchar(254)
);
--rollback drop table users;

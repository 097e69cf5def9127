--liquibase formatted sql

--changeset acme:orders
create table orders (id integer primary key, user_id integer not null references users (id));
--rollback drop table orders;

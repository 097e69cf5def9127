create table users (
  id bigint not null primary key,
  email varchar(254) not null unique,
  name varchar(100) not null,
  age integer,
  city varchar(50),
  created_at timestamp not null
);
create table posts (
  id bigint not null primary key,
  author_id bigint not null references users (id),
  title text not null,
  body text,
  price numeric(10, 2),
  published boolean not null
);
create view busy_authors as
  select u.id, u.name, count(p.id) as posts from users u join posts p on p.author_id = u.id group by u.id, u.name;
insert into users values (1, 'ann@example.org', 'Ann', 41, 'Bern', '2026-01-02 03:04:05');
insert into users values (2, 'bob@example.org', 'Bob', null, null, '2026-02-03 04:05:06');
insert into users values (3, 'eve@example.org', 'Eve', 17, 'Basel', '2026-03-04 05:06:07');
insert into posts values (10, 1, 'First', 'Text', 1.50, true);
insert into posts values (11, 1, 'Second', null, null, false);
insert into posts values (12, 2, 'Third', 'More', 20.25, true);

--liquibase formatted sql

--changeset rex:tpch
create table region (
  r_regionkey integer not null constraint region_pkey primary key,
  r_name varchar(25) not null,
  r_comment varchar(152) not null
);
create table nation (
  n_nationkey integer not null constraint nation_pkey primary key,
  n_name varchar(25) not null,
  n_regionkey integer not null constraint nation_n_regionkey_fkey references region (r_regionkey),
  n_comment varchar(152) not null
);
create table part (
  p_partkey integer not null constraint part_pkey primary key,
  p_name varchar(55) not null,
  p_mfgr varchar(25) not null,
  p_brand varchar(10) not null,
  p_type varchar(25) not null,
  p_size integer not null,
  p_container varchar(10) not null,
  p_retailprice decimal(15, 2) not null,
  p_comment varchar(23) not null
);
create table supplier (
  s_suppkey integer not null constraint supplier_pkey primary key,
  s_name varchar(25) not null,
  s_address varchar(40) not null,
  s_nationkey integer not null constraint supplier_s_nationkey_fkey references nation (n_nationkey),
  s_phone varchar(15) not null,
  s_acctbal decimal(15, 2) not null,
  s_comment varchar(101) not null
);
create table partsupp (
  ps_partkey integer not null constraint partsupp_ps_partkey_fkey references part (p_partkey),
  ps_suppkey integer not null constraint partsupp_ps_suppkey_fkey references supplier (s_suppkey),
  ps_availqty integer not null,
  ps_supplycost decimal(15, 2) not null,
  ps_comment varchar(199) not null,
  constraint partsupp_pkey primary key (ps_partkey, ps_suppkey)
);
create table customer (
  c_custkey integer not null constraint customer_pkey primary key,
  c_name varchar(25) not null,
  c_address varchar(40) not null,
  c_nationkey integer not null constraint customer_c_nationkey_fkey references nation (n_nationkey),
  c_phone varchar(15) not null,
  c_acctbal decimal(15, 2) not null,
  c_mktsegment varchar(10) not null,
  c_comment varchar(117) not null
);
create table orders (
  o_orderkey bigint not null constraint orders_pkey primary key,
  o_custkey integer not null constraint orders_o_custkey_fkey references customer (c_custkey),
  o_orderstatus varchar(1) not null,
  o_totalprice decimal(15, 2) not null,
  o_orderdate date not null,
  o_orderpriority varchar(15) not null,
  o_clerk varchar(15) not null,
  o_shippriority integer not null,
  o_comment varchar(79) not null
);
create table lineitem (
  l_orderkey bigint not null constraint lineitem_l_orderkey_fkey references orders (o_orderkey),
  l_partkey integer not null constraint lineitem_l_partkey_fkey references part (p_partkey),
  l_suppkey integer not null constraint lineitem_l_suppkey_fkey references supplier (s_suppkey),
  l_linenumber integer not null,
  l_quantity decimal(15, 2) not null,
  l_extendedprice decimal(15, 2) not null,
  l_discount decimal(15, 2) not null,
  l_tax decimal(15, 2) not null,
  l_returnflag varchar(1) not null,
  l_linestatus varchar(1) not null,
  l_shipdate date not null,
  l_commitdate date not null,
  l_receiptdate date not null,
  l_shipinstruct varchar(25) not null,
  l_shipmode varchar(10) not null,
  l_comment varchar(44) not null,
  constraint lineitem_pkey primary key (l_orderkey, l_linenumber),
  constraint lineitem_l_partkey_l_suppkey_fkey foreign key (l_partkey, l_suppkey)
    references partsupp (ps_partkey, ps_suppkey)
);
create index nation_n_regionkey_idx on nation (n_regionkey);
create index supplier_s_nationkey_idx on supplier (s_nationkey);
create index partsupp_ps_suppkey_idx on partsupp (ps_suppkey);
create index customer_c_nationkey_idx on customer (c_nationkey);
create index orders_o_custkey_idx on orders (o_custkey);
create index lineitem_l_partkey_l_suppkey_idx on lineitem (l_partkey, l_suppkey);
create index lineitem_l_suppkey_idx on lineitem (l_suppkey);
--rollback drop table lineitem;
--rollback drop table orders;
--rollback drop table customer;
--rollback drop table partsupp;
--rollback drop table supplier;
--rollback drop table part;
--rollback drop table nation;
--rollback drop table region;

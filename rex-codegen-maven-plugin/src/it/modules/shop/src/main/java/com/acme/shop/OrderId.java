package com.acme.shop;

import dev.rex.dsl.SqlType;

public record OrderId(int value) {
    public static final SqlType<OrderId> TYPE = SqlType.INTEGER.as(OrderId.class, OrderId::new, OrderId::value);
}

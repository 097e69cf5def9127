package dev.rex.codegen.model;

import com.palantir.javapoet.ClassName;

/**
 * The Java names of a table.
 *
 * @param table its class, {@code UsersTable}
 * @param constant the constant in it, {@code USERS}
 * @param row the record of its rows, {@code User}
 * @param newRow what is inserted, {@code NewUser}
 * @param patch what is changed, {@code UserPatch}
 */
public record TableNames(ClassName table, String constant, ClassName row, ClassName newRow, ClassName patch) {}

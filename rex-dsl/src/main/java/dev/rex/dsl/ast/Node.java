package dev.rex.dsl.ast;

/** A part of a statement: immutable, made once, shared freely between statements and threads. */
public sealed interface Node permits ExprNode, SourceNode, StatementNode {}

package dev.rex.dsl.ast;

/** A whole statement. */
public sealed interface StatementNode extends Node
        permits QueryNode, InsertNode, UpdateNode, DeleteNode, MergeNode, CallNode, TextNode {}

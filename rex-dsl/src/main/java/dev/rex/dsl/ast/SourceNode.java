package dev.rex.dsl.ast;

/** What rows come from, and what a column belongs to. */
public sealed interface SourceNode extends Node permits TableNode, PathNode, ChildNode {
    /** The table, view or other object that the rows are of. */
    TableNode table();
}

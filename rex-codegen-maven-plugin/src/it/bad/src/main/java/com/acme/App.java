package com.acme;

/** A program that needs nothing of what would be generated. */
public final class App {
    private App() {}
}

package dev.rex.dsl.fn;

import java.util.Locale;

/** A part of a date or time: what {@code extract} takes out, and {@code trunc} cuts at. */
public enum DatePart {
    /** The year. */
    YEAR,
    /** The quarter, from 1. */
    QUARTER,
    /** The month, from 1. */
    MONTH,
    /** The week of ISO 8601; it begins on Monday. */
    WEEK,
    /** The day of the month. */
    DAY,
    /** The hour, from 0 to 23. */
    HOUR,
    /** The minute. */
    MINUTE,
    /** The second, without its fraction. */
    SECOND;

    /** What functions call it. */
    String sql() {
        return name().toLowerCase(Locale.ROOT);
    }
}

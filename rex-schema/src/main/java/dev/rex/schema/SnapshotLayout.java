package dev.rex.schema;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import java.io.IOException;

/** Lines for the parts of a snapshot and for those of its tables; each of these in one line. */
final class SnapshotLayout implements PrettyPrinter {
    /** The snapshot, the list of tables, a table: a line for each part. */
    private static final int OBJECTS_IN_LINES = 3;
    /** The lists of a table as well. */
    private static final int ARRAYS_IN_LINES = 4;

    private int depth;

    @Override
    public void writeRootValueSeparator(JsonGenerator json) {
        throw new IllegalStateException("a snapshot is one value");
    }

    @Override
    public void writeStartObject(JsonGenerator json) throws IOException {
        json.writeRaw('{');
        depth++;
    }

    @Override
    public void beforeObjectEntries(JsonGenerator json) throws IOException {
        breakLine(json, OBJECTS_IN_LINES);
    }

    @Override
    public void writeObjectFieldValueSeparator(JsonGenerator json) throws IOException {
        json.writeRaw(": ");
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator json) throws IOException {
        separate(json, OBJECTS_IN_LINES);
    }

    @Override
    public void writeEndObject(JsonGenerator json, int entries) throws IOException {
        end(json, OBJECTS_IN_LINES, entries);
        json.writeRaw('}');
    }

    @Override
    public void writeStartArray(JsonGenerator json) throws IOException {
        json.writeRaw('[');
        depth++;
    }

    @Override
    public void beforeArrayValues(JsonGenerator json) throws IOException {
        breakLine(json, ARRAYS_IN_LINES);
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator json) throws IOException {
        separate(json, ARRAYS_IN_LINES);
    }

    @Override
    public void writeEndArray(JsonGenerator json, int values) throws IOException {
        end(json, ARRAYS_IN_LINES, values);
        json.writeRaw(']');
    }

    private void separate(JsonGenerator json, int inLines) throws IOException {
        json.writeRaw(depth <= inLines ? "," : ", ");
        breakLine(json, inLines);
    }

    private void end(JsonGenerator json, int inLines, int parts) throws IOException {
        depth--;
        if (parts > 0) {
            breakLine(json, inLines - 1);
        }
    }

    /** A new line if the depth, after or before the bracket, is one of lines. */
    private void breakLine(JsonGenerator json, int inLines) throws IOException {
        if (depth <= inLines) {
            json.writeRaw('\n');
            json.writeRaw("  ".repeat(depth));
        }
    }
}

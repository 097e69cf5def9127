package dev.rex.codegen;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A log that keeps what it hears. */
final class Collected implements BuildLog {
    final List<String> infos = Collections.synchronizedList(new ArrayList<>());
    final List<String> warnings = new ArrayList<>();

    @Override
    public void info(String message) {
        infos.add(message);
    }

    @Override
    public void warn(String message) {
        warnings.add(message);
    }
}

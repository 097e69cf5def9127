package dev.rex.dsl.exec;

import java.util.List;
import org.slf4j.LoggerFactory;

/** Several listeners as one. One that fails does not keep the others from learning, nor the statement from its result. */
record Listeners(List<ExecutionListener> all) implements ExecutionListener {
    Listeners {
        all = List.copyOf(all);
    }

    @Override
    public void finished(Execution execution) {
        for (ExecutionListener listener : all) {
            try {
                listener.finished(execution);
            } catch (RuntimeException e) {
                LoggerFactory.getLogger("rex.listener").warn("The listener {} failed", listener, e);
            }
        }
    }
}

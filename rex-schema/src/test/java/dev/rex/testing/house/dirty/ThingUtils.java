package dev.rex.testing.house.dirty;

import dev.rex.testing.house.clean.Thing;
import java.sql.SQLException;
import java.util.logging.Logger;

/** What breaks each rule. */
public class ThingUtils {
    private static final Logger LOG = Logger.getLogger("dirty");

    public int print(Thing thing) throws SQLException {
        System.out.println(thing.sum());
        LOG.info("printed");
        return thing.sum();
    }
}

package dev.rex.schema.scratch.postgres;

import dev.rex.schema.config.DatabaseAddress;
import dev.rex.schema.scratch.ScratchDatabase;
import dev.rex.schema.scratch.ScratchDialect;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Scratch databases on PostgreSQL: a server of their own for each, or a database of another server. */
public final class PostgresScratch implements ScratchDialect {
    /** The oid of the first object that a user makes; below are those of initdb. */
    private static final String USERS = " >= 16384";

    private final Duration patience;

    /** Waits a minute for a database that another build uses. */
    public PostgresScratch() {
        this(Duration.ofMinutes(1));
    }

    PostgresScratch(Duration patience) {
        this.patience = patience;
    }

    @Override
    public String name() {
        return "postgresql";
    }

    @Override
    public ScratchDatabase embedded(Path folder) {
        PostgresServer server =
                PostgresServer.start(PostgresOptions.in(folder.resolve("postgresql"), folder.resolve("servers")));
        DatabaseAddress address = new DatabaseAddress(server.url("postgres"), server.user(), server.password());
        return ScratchDatabase.of(this, address, server::close);
    }

    /** What belongs to an extension, a serial column or an identity column goes with it and is not listed. */
    @Override
    public String contents() {
        return """
                with belonging as (
                  select classid, objid from pg_depend
                  where deptype = 'e' or (deptype in ('a', 'i') and classid = 'pg_class'::regclass
                    and refclassid = 'pg_class'::regclass and refobjsubid > 0))
                select case relkind when 'r' then 'table' when 'p' then 'table' when 'v' then 'view'
                         when 'm' then 'materialized view' when 'S' then 'sequence' when 'f' then 'foreign table'
                         else 'type' end as kind, oid::regclass::text as name
                  from pg_class where relkind in ('r', 'p', 'v', 'm', 'S', 'f', 'c') and oid %1$s
                    and ('pg_class'::regclass, oid) not in (select classid, objid from belonging)
                    and relnamespace not in (select oid from pg_namespace where nspname like 'pg\\_%%')
                union all
                select 'type', oid::regtype::text
                  from pg_type where typtype in ('e', 'd', 'r') and oid %1$s
                    and ('pg_type'::regclass, oid) not in (select classid, objid from belonging)
                union all
                select 'function', oid::regprocedure::text
                  from pg_proc where oid %1$s
                    and ('pg_proc'::regclass, oid) not in (select classid, objid from belonging)
                union all
                select 'schema', nspname
                  from pg_namespace where oid %1$s and nspname <> 'public' and nspname not like 'pg\\_%%'
                    and ('pg_namespace'::regclass, oid) not in (select classid, objid from belonging)
                order by 1 desc, 2
                """.formatted(USERS);
    }

    /** One statement: it removes everything, or nothing where the user does not own it all. */
    @Override
    public List<String> clearing(List<Found> contents) {
        return List.of("""
                do $rex$
                declare
                  item record;
                begin
                  for item in select evtname from pg_event_trigger loop
                    execute format('drop event trigger %I', item.evtname);
                  end loop;
                  for item in select nspname from pg_namespace
                      where nspname <> 'information_schema' and nspname not like 'pg\\_%' loop
                    execute format('drop schema %I cascade', item.nspname);
                  end loop;
                  for item in select extname from pg_extension where extname <> 'plpgsql' loop
                    begin
                      execute format('drop extension %I cascade', item.extname);
                    exception when insufficient_privilege then
                      null; -- the administrator's, and in nobody's way
                    end;
                  end loop;
                  for item in select pubname from pg_publication loop
                    execute format('drop publication %I', item.pubname);
                  end loop;
                  create schema public;
                  grant usage on schema public to public;
                end
                $rex$
                """);
    }

    @Override
    public Optional<String> objection(String url) {
        return url.startsWith("jdbc:postgresql:") ? Optional.empty() : Optional.of("it is no PostgreSQL database");
    }

    @Override
    public List<String> claiming() {
        return List.of(
                "set lock_timeout = " + patience.toMillis(),
                "select pg_advisory_lock(hashtext('rex_scratch'))",
                "set lock_timeout = 0");
    }
}

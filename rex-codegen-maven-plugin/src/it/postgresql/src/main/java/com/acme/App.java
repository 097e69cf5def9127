package com.acme;

import static com.acme.db.DocumentsTable.DOCUMENTS;

import com.acme.db.Document;
import com.acme.db.NewDocument;
import com.acme.db.State;
import dev.rex.dsl.Database;
import dev.rex.dsl.Json;
import java.util.List;

/** A program that uses what is generated. */
public final class App {
    private App() {}

    static List<Document> drafts(Database db) {
        return db.selectFrom(DOCUMENTS).where(DOCUMENTS.STATE.eq(State.DRAFT)).fetch();
    }

    static NewDocument document() {
        return NewDocument.of().body(new Json("{}")).labels(List.of("a")).state(State.DONE);
    }
}

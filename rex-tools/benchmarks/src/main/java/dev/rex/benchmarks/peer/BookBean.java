package dev.rex.benchmarks.peer;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** A book as the libraries want it that fill objects in. */
@Entity
@Table(name = "books")
public class BookBean {
    @Id
    private long id;

    private String title = "";
    private int pages;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "author_id")
    private @Nullable AuthorBean author;

    /** Sets the key. */
    public void setId(long value) {
        id = value;
    }

    /** Sets the title. */
    public void setTitle(String value) {
        title = value;
    }

    /** Sets the number of pages. */
    public void setPages(int value) {
        pages = value;
    }

    /** Sets the author. */
    public void setAuthor(@Nullable AuthorBean value) {
        author = value;
    }

    /** Its author, where it was read with it. */
    public @Nullable AuthorBean getAuthor() {
        return author;
    }

    /** The same as a record. */
    BookLine line() {
        return new BookLine(id, title, pages);
    }
}

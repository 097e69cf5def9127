package dev.rex.benchmarks.peer;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;

/** An author as the libraries want it that fill objects in. */
@Entity
@Table(name = "authors")
public class AuthorBean {
    @Id
    private long id;

    @jakarta.persistence.Column(name = "name")
    private String author = "";

    @OneToMany(mappedBy = "author")
    @OrderBy("id")
    private List<BookBean> books = new ArrayList<>();

    /** Sets the key. */
    public void setId(long value) {
        id = value;
    }

    /** Sets the name. */
    public void setAuthor(String value) {
        author = value;
    }

    /** Sets the books. */
    public void setBooks(List<BookBean> value) {
        books = value;
    }

    /** The same as a record. */
    Shelf shelf() {
        return new Shelf(id, author, books.stream().map(BookBean::line).toList());
    }
}

package dev.rex.benchmarks.peer;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** A reader as an entity. */
@Entity
@Table(name = "readers")
public class ReaderBean {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String email = "";
    private String name = "";
    private @Nullable Integer age;
    private boolean active;

    /** For Hibernate. */
    protected ReaderBean() {}

    ReaderBean(String email, String name, @Nullable Integer age, boolean active) {
        this.email = email;
        this.name = name;
        this.age = age;
        this.active = active;
    }

    /** The key, once it is stored. */
    @Nullable
    Long id() {
        return id;
    }

    @Override
    public String toString() {
        return email + " " + name + " " + age + " " + active;
    }
}

import com.acme.db.EveryTypePatch;

class cannot_patch_a_generated_column {
    EveryTypePatch program() {
        return EveryTypePatch.of().doubled(4); // ERROR method doubled(
    }
}

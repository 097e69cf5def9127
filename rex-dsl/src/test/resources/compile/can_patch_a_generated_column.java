import com.acme.db.EveryTypePatch;

class can_patch_a_generated_column {
    EveryTypePatch program() {
        return EveryTypePatch.of().anInteger(4);
    }
}

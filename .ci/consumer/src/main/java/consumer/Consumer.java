package consumer;

/** What a stranger writes first. */
public final class Consumer {

    private Consumer() {}

    public static void main(String[] args) {
        System.out.println("here");
    }
}

package id.pendopo.grants.proposal;

import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Every run of tests builds its workflows itself. A mutation test runs each test on its own, so that no test answers with what was
 * built from another mutant.
 */
public final class FreshFixtures implements LauncherSessionListener {
    @Override
    public void launcherSessionOpened(LauncherSession session) {
        Bandung.forget();
    }
}

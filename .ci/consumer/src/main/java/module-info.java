/** A stranger's module. */
module consumer {
    requires id.pendopo.core;
    requires id.pendopo.grants;
    requires id.pendopo.testkit;
}

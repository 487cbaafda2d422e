/** A stranger's module. */
module consumer {
    requires id.pendopo.core;
    requires id.pendopo.grants;
    requires id.pendopo.licensing;
    requires id.pendopo.performance;
    requires id.pendopo.complaints;
    requires id.pendopo.testkit;
}

/// Lets go of a value on another core, and nobody waits for it: to give back all that a large handbook is made of takes
/// as long as to move its pages into place.
func letGo<Value: Sendable>(of value: consuming Value) {
    Task.detached { [value = consume value] in withExtendedLifetime(value) {} }
}

/// What becomes of one write to a memory store; tests and simulations choose it.
package enum WriteFate: Sendable {
    /// It is written and the caller told so.
    case succeeds
    /// It fails, and nothing of it is on disk.
    case fails(StoreError)
    /// It fails, yet it is there when the disk is next opened: the case a caller cannot tell apart.
    case failsButIsKept(StoreError)
}

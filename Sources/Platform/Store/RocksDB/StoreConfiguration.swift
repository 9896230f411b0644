/// What an operator may choose about storage; shared by all databases of the process unless said otherwise.
package struct StoreConfiguration: Sendable, Equatable {
    /// Memory for blocks read from disk, with indexes and filters; memtables are charged to it.
    package var cacheBytes = 256 << 20
    /// Memory for writes not yet flushed; above it the database being written to flushes early.
    package var memtableBytesTotal = 128 << 20
    /// Threads that write memtables to disk.
    package var flushThreads = 1
    /// Threads that merge table files.
    package var compactionThreads = 2
    /// Memory for unflushed writes of one database before they go to disk; 8–16 MB measured best.
    package var memtableBytes = 16 << 20
    /// How many such memories one database may fill before its writes wait.
    package var memtableCountMax = 4
    /// How many table files one database keeps open.
    package var openFilesMax = 256
    /// A block of a table file before compression: what a point read brings in.
    package var blockBytes = 8 << 10
    /// Filter bits per key: at 10, one absent key in a hundred costs a read.
    package var bloomBitsPerKey = 10.0

    package init() {}
}

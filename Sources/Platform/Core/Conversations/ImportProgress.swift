/// How much of a conversation's history was taken over from elsewhere.
///
/// What was imported is the beginning of the log: message n stands at place n. It is kept with the conversation, so that
/// whoever imports can ask where they stand, and a batch that is said again changes nothing.
package struct ImportProgress: Hashable, Sendable {
    /// Messages imported so far.
    package var count: UInt32
    /// The time that was given with the last of them; in the log it may be some milliseconds later.
    package var lastTime: Timestamp
    package var lastBatch: Batch
    /// Nothing more is imported into the conversation.
    package var isComplete: Bool

    /// The batch that was taken last.
    package struct Batch: Hashable, Sendable {
        /// How many messages there were before it.
        package var after: UInt32
        /// The time and counter of the log's last entry before it; with them its names can be told again.
        package var startTime: Timestamp
        package var startCounter: UInt8
        /// Tells another batch after the same messages apart.
        package var fingerprint: UInt64

        package init(after: UInt32, startTime: Timestamp, startCounter: UInt8, fingerprint: UInt64) {
            self.after = after
            self.startTime = startTime
            self.startCounter = startCounter
            self.fingerprint = fingerprint
        }
    }

    package init(count: UInt32, lastTime: Timestamp, lastBatch: Batch, isComplete: Bool) {
        self.count = count
        self.lastTime = lastTime
        self.lastBatch = lastBatch
        self.isComplete = isComplete
    }
}

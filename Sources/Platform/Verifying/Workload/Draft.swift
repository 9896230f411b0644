/// A message to be said.
package struct Draft: Sendable {
    package let tag: UInt64
    package let log: LogName
    /// Only these see it; `nil` for all of the conversation.
    package var seenBy: [String]?
    /// The message whose id is used again, wrongly.
    package var reuses: UInt64?
    package var isCounted = true
    package var padding = 0

    package init(tag: UInt64, log: LogName) {
        self.tag = tag
        self.log = log
    }
}

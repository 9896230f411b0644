// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `messages.importChatInvite#de91436e`, answered by `messages.ChatInviteJoinResult`.
    package struct MessagesImportChatInvite: TLFunction {
        package typealias Answer = MessagesChatInviteJoinResult

        package var hash: String

        package static var id: UInt32 { 0xde91436e }

        package init(hash: String) {
            self.hash = hash
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            hash = try String(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            hash.write(to: &writer)
        }
    }
}

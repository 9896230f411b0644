// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `InputQuickReplyShortcut`.
    package enum InputQuickReplyShortcut: TLValue {
        case inputQuickReplyShortcut(InputQuickReplyShortcutFields)
        case inputQuickReplyShortcutId(InputQuickReplyShortcutId)

        package init(reading reader: inout TLReader) throws(TLError) {
            switch try reader.readID() {
            case 0x24596d41: self = .inputQuickReplyShortcut(try InputQuickReplyShortcutFields(readingFields: &reader))
            case 0x01190cf1: self = .inputQuickReplyShortcutId(try InputQuickReplyShortcutId(readingFields: &reader))
            case let id: throw .unknownConstructor(id)
            }
        }

        package func write(to writer: inout TLWriter) {
            switch self {
            case .inputQuickReplyShortcut(let value): value.write(to: &writer)
            case .inputQuickReplyShortcutId(let value): value.write(to: &writer)
            }
        }
    }

    /// `inputQuickReplyShortcut#24596d41`, a `InputQuickReplyShortcut`.
    package struct InputQuickReplyShortcutFields: TLConstructor {
        package var shortcut: String

        package static var id: UInt32 { 0x24596d41 }

        package init(shortcut: String) {
            self.shortcut = shortcut
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            shortcut = try String(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            shortcut.write(to: &writer)
        }
    }

    /// `inputQuickReplyShortcutId#01190cf1`, a `InputQuickReplyShortcut`.
    package struct InputQuickReplyShortcutId: TLConstructor {
        package var shortcutID: Int32

        package static var id: UInt32 { 0x01190cf1 }

        package init(shortcutID: Int32) {
            self.shortcutID = shortcutID
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            shortcutID = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            shortcutID.write(to: &writer)
        }
    }
}

// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `savedPhoneContact#1142bd56`, a `SavedContact`.
    package struct SavedPhoneContact: TLConstructor {
        package var phone: String
        package var firstName: String
        package var lastName: String
        package var date: Int32

        package static var id: UInt32 { 0x1142bd56 }

        package init(phone: String, firstName: String, lastName: String, date: Int32) {
            self.phone = phone
            self.firstName = firstName
            self.lastName = lastName
            self.date = date
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            phone = try String(reading: &reader)
            firstName = try String(reading: &reader)
            lastName = try String(reading: &reader)
            date = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            phone.write(to: &writer)
            firstName.write(to: &writer)
            lastName.write(to: &writer)
            date.write(to: &writer)
        }
    }

    /// `savedReactionTag#cb6ff828`, a `SavedReactionTag`.
    package struct SavedReactionTag: TLConstructor {
        package var reaction: Reaction
        package var title: String?
        package var count: Int32

        package static var id: UInt32 { 0xcb6ff828 }

        package init(reaction: Reaction, title: String? = nil, count: Int32) {
            self.reaction = reaction
            self.title = title
            self.count = count
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            reaction = try Reaction(reading: &reader)
            title = flags & 0x1 != 0 ? try String(reading: &reader) : nil
            count = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if title != nil { flags |= 0x1 }
            flags.write(to: &writer)
            reaction.write(to: &writer)
            title?.write(to: &writer)
            count.write(to: &writer)
        }
    }
}

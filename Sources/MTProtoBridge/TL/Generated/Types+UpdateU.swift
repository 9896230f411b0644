// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `updateUser#20529438`, a `Update`.
    package struct UpdateUser: TLConstructor {
        package var userID: Int64

        package static var id: UInt32 { 0x20529438 }

        package init(userID: Int64) {
            self.userID = userID
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            userID = try Int64(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            userID.write(to: &writer)
        }
    }

    /// `updateUserName#a7848924`, a `Update`.
    package struct UpdateUserName: TLConstructor {
        package var userID: Int64
        package var firstName: String
        package var lastName: String
        package var usernames: [Username]

        package static var id: UInt32 { 0xa7848924 }

        package init(userID: Int64, firstName: String, lastName: String, usernames: [Username]) {
            self.userID = userID
            self.firstName = firstName
            self.lastName = lastName
            self.usernames = usernames
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            userID = try Int64(reading: &reader)
            firstName = try String(reading: &reader)
            lastName = try String(reading: &reader)
            usernames = try [Username](reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            userID.write(to: &writer)
            firstName.write(to: &writer)
            lastName.write(to: &writer)
            usernames.write(to: &writer)
        }
    }

    /// `updateUserPhone#05492a13`, a `Update`.
    package struct UpdateUserPhone: TLConstructor {
        package var userID: Int64
        package var phone: String

        package static var id: UInt32 { 0x05492a13 }

        package init(userID: Int64, phone: String) {
            self.userID = userID
            self.phone = phone
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            userID = try Int64(reading: &reader)
            phone = try String(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            userID.write(to: &writer)
            phone.write(to: &writer)
        }
    }

    /// `updateUserStatus#e5bdf8de`, a `Update`.
    package struct UpdateUserStatus: TLConstructor {
        package var userID: Int64
        package var status: UserStatus

        package static var id: UInt32 { 0xe5bdf8de }

        package init(userID: Int64, status: UserStatus) {
            self.userID = userID
            self.status = status
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            userID = try Int64(reading: &reader)
            status = try UserStatus(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            userID.write(to: &writer)
            status.write(to: &writer)
        }
    }

    /// `updateUserTyping#2a17bf5c`, a `Update`.
    package struct UpdateUserTyping: TLConstructor {
        package var userID: Int64
        package var topMsgID: Int32?
        package var action: SendMessageAction

        package static var id: UInt32 { 0x2a17bf5c }

        package init(userID: Int64, topMsgID: Int32? = nil, action: SendMessageAction) {
            self.userID = userID
            self.topMsgID = topMsgID
            self.action = action
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            userID = try Int64(reading: &reader)
            topMsgID = flags & 0x1 != 0 ? try Int32(reading: &reader) : nil
            action = try SendMessageAction(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if topMsgID != nil { flags |= 0x1 }
            flags.write(to: &writer)
            userID.write(to: &writer)
            topMsgID?.write(to: &writer)
            action.write(to: &writer)
        }
    }
}

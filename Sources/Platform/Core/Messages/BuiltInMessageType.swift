/// The message types every client knows, and what they never do.
package enum BuiltInMessageType {
    /// What a message of this type does not do, whatever its sender asks for; nothing for other types.
    package static func withheldFlags(of objectName: String) -> EntryFlags {
        switch objectName {
        // Shown in the conversation, but nothing that waits to be read.
        case "RC:InfoNtf", "RC:ProfileNtf", "RC:ContactNtf", "RC:GrpNtf", "RC:DizNtf", "RC:CmdNtf", "RC:RcNtf",
            "RC:chrmKVNotiMsg":
            .counted
        // Signals between programs: delivered, and shown nowhere.
        case "RC:CmdMsg", "RC:ReadNtf", "RC:RRReqMsg", "RC:RRRspMsg", "RC:SRSMsg", "RC:RcCmd", "RC:MsgExMsg",
            "RC:TypSts":
            [.counted, .inHistory, .updatesLast]
        default: []
        }
    }
}

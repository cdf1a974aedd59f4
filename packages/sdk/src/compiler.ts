export * from "@proviso/compiler";

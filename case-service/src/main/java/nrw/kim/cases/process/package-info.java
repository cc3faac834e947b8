/**
 * How a KI leads its cases: its words for phases and Lebensbereiche, what a phase asks for, its Treppenmodell, its monitoring
 * interval, the bodies involved (B2-01, B2-12, B2-67). The Regelkreis itself is the same everywhere.
 */
package nrw.kim.cases.process;

/** Kooperationsvereinbarungen with the bodies of the network (G-07, G-08): whether personal data may go there follows from them. */
package nrw.kim.network.agreement;
